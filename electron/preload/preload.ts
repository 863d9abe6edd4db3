import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, noticeChannel } from '../contract/door.ts'

contextBridge.exposeInMainWorld('goldthread', {
  call: (channel: unknown, input: unknown) => ipcRenderer.invoke(callChannel, channel, input),
  onNotice: (listener: (notice: unknown) => void) => {
    ipcRenderer.on(noticeChannel, (_event, notice: unknown) => listener(notice))
  }
})
