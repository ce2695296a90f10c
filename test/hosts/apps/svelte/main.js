import 'aftercare-guide/define';
import { mount } from 'svelte';
import Aftercare from './Aftercare.svelte';

mount(Aftercare, { target: document.querySelector('#app') });
