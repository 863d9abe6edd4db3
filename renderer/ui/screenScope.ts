import { createContext } from 'react'

/** The page, or the dialog over it: what is beneath a dialog cannot be reached and explains nothing to it. */
export const ScreenScope = createContext('page')
