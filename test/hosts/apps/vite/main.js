import 'aftercare-guide/define';
