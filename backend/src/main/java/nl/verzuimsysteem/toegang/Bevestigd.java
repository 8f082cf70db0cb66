package nl.verzuimsysteem.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands beside {@link Mag} on a service method that is sensitive even for who may do it, such as an export: it runs only
 * when the person showed in the last few minutes who he is, and throws {@link nl.verzuimsysteem.kern.BevestigingNodig}
 * otherwise.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bevestigd {}
