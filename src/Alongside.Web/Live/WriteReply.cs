namespace Alongside.Web.Live;

/// <summary>What became of something written. It is sent when it is kept, and not before.</summary>
/// <param name="Taken">Whether it is in the form, now or since an earlier time.</param>
/// <param name="Version">The form's version now; 0 for a device that is not let in.</param>
/// <param name="Refusal">Why it was not taken; null where it was.</param>
internal sealed record WriteReply(bool Taken, int Version, ReplyRefusal? Refusal);
