import styles from './People.module.css'

/** An entry in one line: what it is, and what goes with it. */
export function Line({ strong, rest }: { readonly strong: string; readonly rest: readonly string[] }) {
  return (
    <>
      <b>{strong}</b> <span className={styles.small}>{rest.filter(Boolean).join(' · ')}</span>
    </>
  )
}
