import DataLoader from 'dataloader';
import { currentRequest } from '../request/request-context';

/**
 * One instance of something per request (a DataLoader), so that no provider need be request-scoped: keyed by the
 * request's own context object and forgotten with it.
 */
export function perRequest<T>(make: () => T): () => T {
  const instances = new WeakMap<object, T>();
  return () => {
    const request = currentRequest();
    if (!request) return make();
    let instance = instances.get(request);
    if (instance === undefined) {
      instance = make();
      instances.set(request, instance);
    }
    return instance;
  };
}

export { DataLoader };
