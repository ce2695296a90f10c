// As on a page over plain HTTP.
Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
