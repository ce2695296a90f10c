/** What `<script src="aftercare-guide.js">` runs. The build puts a guard before it, see `rollup.config.mjs`. */
import './define.js';
