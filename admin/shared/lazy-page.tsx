import { use, type ComponentType } from 'react';
import { PageLoadError } from './page-load-error';

/** A page whose code is loaded when it is first shown. React's own `lazy` would remember a failure for ever. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  let loading: Promise<ComponentType> | undefined;
  let failures = 0;
  const forget = () => {
    loading = undefined;
  };
  const start = () =>
    load().catch((cause: unknown) => {
      failures += 1;
      throw new PageLoadError(cause, failures, forget);
    });
  return function LazyPage() {
    loading ??= start();
    const Page = use(loading);
    return <Page />;
  };
}
