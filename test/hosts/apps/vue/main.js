import 'aftercare-guide/define';
import { createApp } from 'vue';
import Aftercare from './Aftercare.vue';

createApp(Aftercare).mount('#app');
