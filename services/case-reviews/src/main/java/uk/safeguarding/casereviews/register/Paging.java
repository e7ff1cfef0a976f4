package uk.safeguarding.casereviews.register;

import org.jspecify.annotations.Nullable;

/**
 * Where the page of a list leads.
 *
 * @param emptyList whether there is no item at all, on no page
 * @param first the address of the first page, where this one starts after the last item; else null
 * @param next the address of the next page; null on the last
 */
public record Paging(boolean emptyList, @Nullable String first, @Nullable String next) {

  /**
   * Of one page of a list.
   *
   * @param address of the list
   */
  public static Paging of(Slice<?> slice, String address) {
    boolean emptyList = slice.total() == 0;
    return new Paging(
        emptyList,
        slice.items().isEmpty() && !emptyList ? address : null,
        slice.next() == null ? null : address + "?from=" + slice.next());
  }
}
