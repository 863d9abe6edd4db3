import type { Locator } from 'playwright-core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { Screen } from './screen.ts'

export class HistoryPage extends Screen {
  protected landmark(): Locator {
    return this.page.getByRole('heading', { name: familyStrings.history.title })
  }
}
