import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { callChannel } from '../contract/door.ts'
import type { answerCall, Caller, DoorPorts } from './answerCall.ts'

/**
 * The only way from the window to anything else. Who asks is noted at once; what answers may still be on its way from the
 * disk, and then the question waits for it.
 */
export function openDoor(ipcMain: IpcMain, ports: DoorPorts, answering: () => Promise<typeof answerCall>): void {
  ipcMain.handle(callChannel, async (event, channel: unknown, input: unknown) => {
    const caller = callerOf(event, channel, ports)
    const answer = await answering()
    return answer(ports, caller, channel, input)
  })
}

function callerOf(event: IpcMainInvokeEvent, channel: unknown, ports: DoorPorts): Caller {
  const frame = event.senderFrame
  return {
    address: frame?.url ?? '',
    mainFrame: frame !== null && frame === event.sender.mainFrame,
    ownWindow: ports.isOwnWindow(event.sender.id, channel)
  }
}
