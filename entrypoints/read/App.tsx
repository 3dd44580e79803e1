import texts from 'virtual:caveat-texts';
import { ReadView } from '../../components/read/ReadView.tsx';
import { actions, isOver, model } from './state.ts';

export function App() {
  return <ReadView model={model.value} isOver={isOver.value} actions={actions} texts={texts} icon="/icon/48.png" />;
}
