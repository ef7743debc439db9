using Alongside.OrderForms.Rules;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>What somebody sent that could not be taken, so that the page can show it again with what to do.</summary>
/// <param name="Refusal">Why.</param>
/// <param name="Fields">All that was sent: nothing typed is lost.</param>
public sealed record RefusedPost(Refusal Refusal, IFormCollection Fields);
