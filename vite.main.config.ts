import { defineConfig } from 'vite'

// The process that owns the windows, and the core that owns the open file. Both run outside a browser, as ES modules.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2', 'electron'] },
  build: {
    ssr: true,
    outDir: 'build',
    emptyOutDir: false,
    // Electron 33, where development falls back to it, brings Node 20.
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        'main/main': 'electron/main/main.ts',
        'core/core': 'electron/core/core.ts',
        'checker/checker': 'electron/core/checker/checker.ts'
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' }
    }
  }
})
