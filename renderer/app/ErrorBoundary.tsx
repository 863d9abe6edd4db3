import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import { goTo } from '../state/navigation.ts'
import styles from './ErrorBoundary.module.css'
import { newReference } from './newReference.ts'

type Props = { readonly children: ReactNode }
type State = { readonly reference: string | null }

const words = shellStrings.failure

/** A page that broke says what happened, what was kept and what to do; the rest of the window goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reference: null }

  static getDerivedStateFromError(): State {
    return { reference: newReference(crypto.getRandomValues(new Uint8Array(3))) }
  }

  override render() {
    if (this.state.reference === null) return this.props.children
    return (
      <main className={styles.page}>
        <h1>{words.title}</h1>
        <p>{words.what}</p>
        <p>{words.kept}</p>
        <p>
          {words.next} <b className={styles.reference}>{this.state.reference}</b>
        </p>
        <div className={styles.buttons}>
          <Button onClick={() => this.setState({ reference: null })}>{words.again}</Button>
          <Button
            variant="default"
            onClick={() => {
              goTo('desk')
              this.setState({ reference: null })
            }}
          >
            {words.toMyDay}
          </Button>
        </div>
      </main>
    )
  }
}
