package nl.verzuimsysteem.ui.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a view that everybody who is logged in may see it, in any function. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface VoorIedereenIngelogd {}
