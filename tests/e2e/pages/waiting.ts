import type { Locator } from 'playwright-core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { Screen } from './screen.ts'

export class WaitingPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: shellStrings.waiting.title })
  }

  async open(familyName: string): Promise<void> {
    await this.button(`${shellStrings.desk.open}: ${familyStrings.workspace.family(familyName)}`).click()
  }
}
