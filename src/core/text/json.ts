/** Data as JSON that may stand in a script of a page: no `</script>` in it ends that. */
export const jsonForPage = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
