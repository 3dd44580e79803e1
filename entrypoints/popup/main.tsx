import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../components/findings/finding-card.css';
import './popup.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { start } from './state.ts';

const isPage = /\bAndroid\b/.test(navigator.userAgent) || location.search !== '';
document.documentElement.classList.toggle('page', isPage);

render(<App />, document.getElementById('app')!);
void start();
