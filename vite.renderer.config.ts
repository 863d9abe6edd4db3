import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The content security policy allows files of our own and nothing else: no inline script or style, no data: address.
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../build/renderer',
    emptyOutDir: true,
    // The Chromium inside Electron 33, the oldest one the app is run in.
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000
  }
})
