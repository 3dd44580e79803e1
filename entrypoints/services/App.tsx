import texts from 'virtual:caveat-texts';
import { useEffect } from 'preact/hooks';
import { ServicesView } from '../../components/services/ServicesView.tsx';
import { actions, model, shown } from './state.ts';

export function App() {
  const now = model.value;
  const asked = now.kind === 'ready' ? now.asked : null;
  useEffect(() => {
    if (!asked) return;
    const title = (asked.clause !== null && texts[asked.clause]?.title) || asked.service;
    document.title = `${title || 'What services say'} · Caveat`;
    shown();
  }, [asked]);
  return <ServicesView model={now} actions={actions} texts={texts} />;
}
