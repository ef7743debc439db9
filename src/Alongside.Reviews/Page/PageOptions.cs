namespace Alongside.Reviews.Page;

/// <summary>What a page shows beyond the review itself.</summary>
/// <param name="OthersReport">Whether figures that others have published stand beside the measures they belong to.</param>
public sealed record PageOptions(bool OthersReport = true);
