/** Style sheets are loaded for their effect on the page. */
declare module '*.css';
