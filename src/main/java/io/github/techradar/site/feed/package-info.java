/** What moved, for people who subscribe to it: the items, what introduces them, and their forms. */
@NullMarked
package io.github.techradar.site.feed;

import org.jspecify.annotations.NullMarked;
