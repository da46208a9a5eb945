"""The chat window. It calls assistant/, and nothing calls it but the composition root."""

import os

# Gradio asks two hosts about itself at start unless it is told not to before it is imported.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
