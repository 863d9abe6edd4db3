import { useMemo, useRef, useState } from 'react'
import { helpStrings as words } from '../../../resources/strings/en-GB/help.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { GuideArticle } from './GuideArticle.tsx'
import { chapters, guide } from './guideFiles.ts'
import { type GuidePage, isGuidePage } from './guidePages.ts'
import styles from './Help.module.css'
import { Marked } from './Marked.tsx'
import { pageOfAddress } from './pageOfAddress.ts'
import { beginningsIn, searchGuide } from './searchGuide.ts'

type HelpProps = { readonly address: string; readonly onClose: () => void; readonly onKeys: () => void }

/** The user guide, opened at the page about the screen one is on. */
export default function Help({ address, onClose, onKeys }: HelpProps) {
  const [page, setPage] = useState<GuidePage>(() => pageOfAddress(address))
  const [asked, setAsked] = useState('')
  const article = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const beginnings = useMemo(() => beginningsIn(asked), [asked])
  const chapter = chapters.find(one => one.page === page)
  const open = (next: string) => {
    if (!isGuidePage(next)) return
    setPage(next)
    article.current?.scrollTo(0, 0)
    title.current?.focus()
  }
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <div className={styles.columns}>
        <div className={styles.side}>
          <TextField id="guideSearch" label={words.search} type="search" value={asked} onChange={setAsked} />
          {beginnings.length > 0 ? (
            <Hits asked={asked} onOpen={open} />
          ) : (
            <Contents page={page} onOpen={open} onKeys={onKeys} />
          )}
        </div>
        <article ref={article} className={styles.article} aria-label={words.article}>
          <h3 ref={title} tabIndex={-1}>
            <Marked text={chapter?.title ?? ''} beginnings={beginnings} />
          </h3>
          <GuideArticle key={page} blocks={chapter?.blocks ?? []} beginnings={beginnings} onPage={open} />
        </article>
      </div>
    </Dialog>
  )
}

type ContentsProps = {
  readonly page: GuidePage
  readonly onOpen: (page: GuidePage) => void
  readonly onKeys: () => void
}

function Contents({ page, onOpen, onKeys }: ContentsProps) {
  return (
    <nav aria-label={words.contents} className={styles.pages}>
      {(['walks', 'screens'] as const).map(group => (
        <section key={group}>
          <h3>{words.groups[group]}</h3>
          <ul>
            {guide[group].map(one => (
              <li key={one.page}>
                <button
                  type="button"
                  aria-current={one.page === page ? 'page' : undefined}
                  onClick={() => onOpen(one.page)}
                >
                  {one.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button type="button" onClick={onKeys}>
        {words.allKeys}
      </button>
    </nav>
  )
}

function Hits({ asked, onOpen }: { readonly asked: string; readonly onOpen: (page: GuidePage) => void }) {
  const hits = useMemo(() => searchGuide(chapters, asked), [asked])
  const beginnings = beginningsIn(asked)
  return (
    <>
      <p role="status" className={styles.count}>
        {hits.length === 0 ? words.nothing : words.results(hits.length)}
      </p>
      <ul className={styles.hits}>
        {hits.map((hit, at) => (
          <li key={`${hit.page} ${hits.slice(0, at).filter(one => one.page === hit.page).length}`}>
            <button type="button" onClick={() => onOpen(hit.page)}>
              <b>
                <Marked text={hit.title} beginnings={beginnings} />
              </b>
              {hit.words !== hit.title && (
                <span>
                  <Marked text={hit.words} beginnings={beginnings} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
