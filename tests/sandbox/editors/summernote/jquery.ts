import jQuery from 'jquery';

/** Summernote looks for jQuery in the window. */
Object.assign(window, { jQuery, $: jQuery });
