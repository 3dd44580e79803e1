import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../components/findings/finding-card.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { start } from './state.ts';

render(<App />, document.getElementById('app')!);
void start();
