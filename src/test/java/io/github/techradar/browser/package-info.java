/**
 * The pages as a reader gets them: in a real Chromium, by mouse, keyboard, screen reader and on
 * paper. On a machine without Chromium and its driver these tests skip.
 */
package io.github.techradar.browser;
