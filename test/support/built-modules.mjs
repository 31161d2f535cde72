// Loaded before the bench and each of its servers: what is measured is the built product, not its sources.
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ofTheProduct = new RegExp(`^${pathToFileURL(root).href}((?:server|schema|jobs)/.+)\\.ts$`);

registerHooks({
  resolve(specifier, context, next) {
    const [, module] = ofTheProduct.exec(new URL(specifier, context.parentURL ?? 'file:///').href) ?? [];
    return next(module ? pathToFileURL(`${root}.build/${module}.js`).href : specifier, context);
  },
});
