import { defineConfig } from 'vite'

// A sandboxed preload can load nothing but `electron`: it must be one CommonJS file.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: 'electron/preload/preload.ts',
    outDir: 'build/preload',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false } }
  }
})
