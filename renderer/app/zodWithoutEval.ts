import { z } from 'zod'

/** The window's policy forbids code made from text; without this zod tries it once and the refusal stands in the console. */
z.config({ jitless: true })
