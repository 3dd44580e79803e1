import texts from 'virtual:caveat-texts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { highlightSheet } from '../../utils/ext/highlight-sheet.ts';
import { allow, everywhere, services, shortcuts, stop } from './state.ts';

export function App() {
  return (
    <WelcomeView
      texts={texts}
      sheet={highlightSheet}
      everywhere={everywhere.value}
      onAllow={allow}
      onStop={stop}
      services={services}
      shortcuts={shortcuts.value}
      icon="/icon/96.png"
    />
  );
}
