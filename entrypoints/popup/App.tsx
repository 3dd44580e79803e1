import texts from 'virtual:caveat-texts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { actions, model } from './state.ts';

export function App() {
  return <PopupView model={model.value} actions={actions} texts={texts} />;
}
