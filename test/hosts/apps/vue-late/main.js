import { createApp, h, onMounted } from 'vue';
import Aftercare from '../vue/Aftercare.vue';

createApp({
  setup() {
    onMounted(() => import('aftercare-guide/define'));
    return () => h(Aftercare);
  },
}).mount('#app');
