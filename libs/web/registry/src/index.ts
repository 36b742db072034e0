import './start.css';
export { StartPage } from './start.container';
