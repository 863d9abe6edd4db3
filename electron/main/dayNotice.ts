import { Notification } from 'electron'
import { createDueNotice, type DueNotice } from './dueNotice.ts'
import { findToldOn, keepToldOn } from './toldOn.ts'

const everyMinute = 60_000

/** The notice of the day as the operating system shows it; a press on it brings Goldthread to the front. */
export function openDayNotice(profile: string, onPress: () => void): DueNotice {
  const notice = createDueNotice({
    now: () => new Date(),
    show: words => {
      if (!Notification.isSupported()) return
      const shown = new Notification({ ...words, silent: true })
      shown.on('click', onPress)
      shown.show()
    },
    findToldOn: () => findToldOn(profile),
    keepToldOn: day => keepToldOn(profile, day)
  })
  setInterval(notice.tick, everyMinute)
  return notice
}
