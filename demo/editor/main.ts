import { GuidanceEditor } from './guidance-editor.js';

customElements.define('guidance-editor', GuidanceEditor);
