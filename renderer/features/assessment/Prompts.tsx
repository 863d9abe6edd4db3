import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Prompt } from '../../../domain/forms/prompts.ts'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { promptSentences } from '../../../resources/strings/en-GB/formFindings.ts'
import styles from './Assessment.module.css'

const words = assessmentScreens.prompt

export type PromptsProps = {
  readonly prompts: readonly Prompt[]
  readonly onSafetyQuestions: () => void
  readonly onNumbers: () => void
}

/** What an answer should make somebody think of, beside that answer. It points, and never decides. */
export function Prompts({ prompts, onSafetyQuestions, onNumbers }: PromptsProps) {
  return prompts.map(prompt => (
    <div key={prompt.code} className={styles.prompt} role="status">
      <IconAlertTriangle size={20} aria-hidden="true" />
      <div className={styles.promptWords}>
        <p>
          <b>{prompt.opensSafety ? words.now : words.word}</b> {promptSentences[prompt.code]}
        </p>
        {prompt.opensSafety && (
          <div className={styles.together}>
            <Button size="compact-sm" onClick={onSafetyQuestions}>
              {words.questions}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onNumbers}>
              {words.numbers}
            </Button>
          </div>
        )}
      </div>
    </div>
  ))
}
