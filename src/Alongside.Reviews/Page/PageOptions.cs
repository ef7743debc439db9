namespace Alongside.Reviews.Page;

/// <summary>What a page shows beyond the review itself.</summary>
/// <param name="OthersReport">Whether figures that others have published stand beside the measures they belong to.</param>
/// <param name="Back">A way back to where the reader came from, at the top; null for a page that stands alone.</param>
public sealed record PageOptions(bool OthersReport = true, PageLink? Back = null);
