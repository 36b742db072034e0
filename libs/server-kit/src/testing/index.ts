export { type Answer, type TestApp, TEST_AUDIT_KEY, at, startTestApp } from './test-app';
