package org.hearsay.actor;

/**
 * What a person decided about two actors of two documents. A value.
 *
 * @param same whether they are one
 */
public record Decision(Bearer one, Bearer other, boolean same) {}
