/**
 * The screens. One package per feature, named as in the backend; here what all of them share: words, who is logged in,
 * the frame. A view asks a service for what it shows and keeps nothing but keys and current rows.
 */
@NullMarked
package nl.verzuimsysteem.ui;

import org.jspecify.annotations.NullMarked;
