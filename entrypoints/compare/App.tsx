import texts from 'virtual:caveat-texts';
import { CompareView } from '../../components/compare/CompareView.tsx';
import { actions, model } from './state.ts';

export function App() {
  return <CompareView model={model.value} actions={actions} texts={texts} />;
}
