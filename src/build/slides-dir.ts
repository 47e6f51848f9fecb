/** The deck's folder, relative to the project's root. Another deck is built with the same engine by naming its folder. */
export const slidesDir = (process.env.SLIDES_DIR ?? 'slides').replace(/^\.\//, '').replace(/\/+$/, '');
