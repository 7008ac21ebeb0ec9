import { enableCompileCache } from 'node:module';

// Runs before the first TypeScript file, so that this one, too, is compiled once and kept: where nothing
// has to be stripped of its types, Node need not load what strips them.
enableCompileCache();
