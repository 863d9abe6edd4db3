import styles from './PictureFrame.module.css'
import { rowKey } from './rowKey.ts'
import { ShowMore } from './ShowMore.tsx'
import { useFirst } from './useFirst.ts'

/** The picture in sentences. */
export function PictureWords({ sentences }: { readonly sentences: readonly string[] }) {
  const { first, more } = useFirst(sentences)
  return (
    <div className={styles.words}>
      {first.map((sentence, at) => (
        <p key={rowKey(sentence, at)}>{sentence}</p>
      ))}
      <ShowMore more={more} />
    </div>
  )
}
