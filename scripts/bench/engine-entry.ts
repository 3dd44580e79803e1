/** Bundled to weigh the engine alone: everything that turns a packed model and blocks into findings. */
export { modelSteps } from '../../utils/core/compile/model.ts';
export { scanDocument } from '../../utils/core/scan/scan-document.ts';
