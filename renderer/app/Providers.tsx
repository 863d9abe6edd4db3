import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { followTheSystem, theme } from './theme.ts'

/** Mantine without a single injected style element: the content security policy would refuse it. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      defaultColorScheme="auto"
      colorSchemeManager={followTheSystem}
    >
      {children}
    </MantineProvider>
  )
}
